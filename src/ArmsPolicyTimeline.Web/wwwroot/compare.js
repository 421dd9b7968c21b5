// One tooltip over all lanes: what held in each under the pointer. The as-of form and the table below it say the same without it.

const DAY = 86_400_000;
const hair = document.createElement("div");
const tip = document.createElement("div");
hair.className = "hair";
tip.className = "hair-tip";
tip.setAttribute("aria-hidden", "true");

function hide() {
  hair.remove();
  tip.remove();
}

function iso(time) {
  return new Date(time).toISOString().slice(0, 10);
}

/** The day of a lane that a share of its width falls on. */
function dayOf(lane, share) {
  const [first, last] = [lane.dataset.from, lane.dataset.to].map((day) => Date.parse(`${day}T00:00:00Z`));
  const days = (last - first) / DAY + 1;
  return iso(first + Math.min(days - 1, Math.floor(share * days)) * DAY);
}

/** What held, and what may already have come where only the month or season of the change is known. */
function standingOn(lane, day, share) {
  const bands = [...lane.querySelectorAll("[data-band]")];
  const place = bands.findLastIndex((b) => (b.dataset.from ?? "") <= day && (!b.dataset.to || day < b.dataset.to));
  const [now, next] = [bands[place], bands[place + 1]].map((b) => (b?.dataset.band ?? "unknown").replaceAll("-", " "));
  const seam = parseFloat(bands[place + 1]?.querySelector("[clip-path*='seam-after']")?.getAttribute("x"));
  return now[0].toUpperCase() + now.slice(1) + (share * 100 >= seam ? `, perhaps already ${next}` : "");
}

function inWords(day) {
  return new Date(`${day}T00:00:00Z`).toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
}

function line(name, words) {
  return [name, words].map((text) => Object.assign(document.createElement("span"), { textContent: text }));
}

function show(plot, event) {
  const lanes = [...plot.querySelectorAll("[data-lane][data-from]")];
  const box = lanes[0]?.querySelector(".lane__plot")?.getBoundingClientRect();
  const share = box ? (event.clientX - box.left) / box.width : -1;
  if (share < 0 || share >= 1 || event.target.closest("[data-event], input")) {
    hide();
    return;
  }
  const isAligned = !plot.dataset.first;
  const days = lanes.map((lane) => dayOf(lane, share));
  const title = document.createElement("strong");
  title.textContent = isAligned ? "Under the pointer" : inWords(days[0]);
  tip.replaceChildren(title, ...lanes.flatMap((lane, i) => line(lane.dataset.title, standingOn(lane, days[i], share) + (isAligned ? `, ${inWords(days[i])}` : ""))));
  plot.append(hair);
  document.body.append(tip);
  const around = plot.getBoundingClientRect();
  hair.style.left = `${event.clientX - around.left}px`;
  const { width, height } = tip.getBoundingClientRect();
  tip.style.left = `${Math.max(8, Math.min(event.clientX - width / 2, innerWidth - width - 8))}px`;
  tip.style.top = `${around.bottom + 8 + height < innerHeight ? around.bottom + 8 : Math.max(8, around.top - height - 8)}px`;
}

document.addEventListener("pointermove", (event) => {
  const plot = event.pointerType === "touch" ? null : event.target.closest?.("[data-compare]");
  if (plot) {
    show(plot, event);
  } else {
    hide();
  }
}, { passive: true });
document.addEventListener("scroll", hide, { capture: true, passive: true });
document.addEventListener("keydown", (event) => event.key === "Escape" && hide());
document.addEventListener("page:come", hide);
