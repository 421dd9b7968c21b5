// Draws or moves the days shown on the overview by hand. Without it its handles, the links beside it and typed dates do the same.

const STILL = 4;
const FEWEST_DAYS = 4;
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
let stroke = null;

const isoOf = (first, days) => new Date(Date.parse(`${first}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
const clamp = (number, least, most) => Math.min(Math.max(number, least), most);

function handlesOf(overview) {
  return ["from", "to"].map((name) => overview.querySelector(`[data-brush=${name}]`));
}

/** The days of a handle's whole range, and those between the handles. */
function daysOf(overview) {
  const [from, to] = handlesOf(overview);
  return { all: Number(from.max) + 1, shown: [Number(from.value), Number(to.value)] };
}

function draw(overview, [first, last]) {
  const [from, to] = handlesOf(overview);
  from.value = first;
  to.value = last;
  for (const handle of [from, to]) {
    handle.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

function onDown(event) {
  const overview = event.target.closest?.("[data-overview]");
  if (!overview || event.button !== 0 || !event.isPrimary || event.target.closest("input")) {
    return;
  }
  const { all, shown } = daysOf(overview);
  const { left, width } = overview.querySelector("svg").getBoundingClientRect();
  const dayAt = (x) => clamp(Math.floor(((x - left) / width) * all), 0, all - 1);
  const day = dayAt(event.clientX);
  const isWhole = overview.hasAttribute("data-whole");
  const isHeld = !isWhole && day >= shown[0] && day <= shown[1];
  stroke = { overview, all, shown, day, dayAt, isWhole, isHeld, x: event.clientX, pointer: event.pointerId, isMoved: false };
  overview.setPointerCapture(event.pointerId);
}

function onMove(event) {
  if (event.pointerId !== stroke?.pointer || (!stroke.isMoved && Math.abs(event.clientX - stroke.x) < STILL)) {
    return;
  }
  stroke.isMoved = true;
  const { overview, all, shown, day, dayAt, isHeld } = stroke;
  const now = dayAt(event.clientX);
  if (isHeld) {
    const by = clamp(now - day, -shown[0], all - 1 - shown[1]);
    draw(overview, [shown[0] + by, shown[1] + by]);
  } else {
    draw(overview, widened(Math.min(day, now), Math.max(day, now), all));
  }
}

/** No shorter than a few days. */
function widened(first, last, all) {
  const start = clamp(first, 0, Math.max(0, all - FEWEST_DAYS));
  return [start, Math.min(all - 1, Math.max(last, start + FEWEST_DAYS - 1))];
}

function onUp(event) {
  if (event.pointerId !== stroke?.pointer) {
    return;
  }
  const { overview, all, shown, day, isWhole, isMoved } = stroke;
  stroke = null;
  if (!isMoved && !isWhole) {
    const days = shown[1] - shown[0] + 1;
    const start = clamp(day - Math.floor(days / 2), 0, all - days);
    draw(overview, [start, start + days - 1]);
  }
  const [first, last] = daysOf(overview).shown;
  if (first !== shown[0] || last !== shown[1]) {
    const isAll = first === 0 && last === all - 1;
    const changes = { from: isAll ? null : isoOf(overview.dataset.first, first), to: isAll ? null : isoOf(overview.dataset.first, last), page: null };
    document.dispatchEvent(new CustomEvent("page:go", { detail: { changes } }));
  }
}

function cancel() {
  const { overview, shown, pointer } = stroke;
  stroke = null;
  draw(overview, shown);
  if (overview.hasPointerCapture(pointer)) {
    overview.releasePointerCapture(pointer);
  }
}

function onCancel(event) {
  if (event.pointerId === stroke?.pointer) {
    cancel();
  }
}

function onKey(event) {
  if (stroke && event.key === "Escape") {
    event.preventDefault();
    event.stopImmediatePropagation();
    cancel();
  }
}

/** The days in words follow whatever moves a handle. */
function onInput(event) {
  if (event.target.matches?.("[data-brush]")) {
    const overview = event.target.closest("[data-overview]");
    const words = overview.closest(".overview").querySelector(".window-moves__words");
    const [first, last] = daysOf(overview).shown.map((days) => new Date(Date.parse(`${overview.dataset.first}T00:00:00Z`) + days * 86_400_000));
    words.textContent = spanOf(first, last);
  }
}

/** "3 to 20 May 2024", as the server writes it. */
function spanOf(first, last) {
  const [one, other] = [first, last].map((day) => ({ day: day.getUTCDate(), month: ` ${MONTHS[day.getUTCMonth()]}`, year: ` ${day.getUTCFullYear()}` }));
  const [isSameYear, isSameMonth] = [one.year === other.year, one.year === other.year && one.month === other.month];
  return `${one.day}${isSameMonth ? "" : one.month}${isSameYear ? "" : one.year} to ${other.day}${other.month}${other.year}`;
}

document.addEventListener("pointerdown", onDown);
document.addEventListener("pointermove", onMove);
document.addEventListener("pointerup", onUp);
document.addEventListener("pointercancel", onCancel);
document.addEventListener("keydown", onKey, { capture: true });
document.addEventListener("input", onInput);
