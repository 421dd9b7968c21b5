// The timeline's keyboard, tooltip and handles. Without it every mark is a link and every filter a form; nothing is lost.

const DAY = 86_400_000;
const MARKS = ".marks a:is([data-event], [data-strip])";
const tip = document.createElement("div");
let tipTimer = 0;
let moveTimer = 0;
let moved = null;

tip.className = "tip";
tip.hidden = true;
tip.setAttribute("aria-hidden", "true");

// One tab stop -----------------------------------------------------------------------------------

function marks() {
  return [...document.querySelectorAll(`[data-plot] ${MARKS}`)];
}

/** Exactly one mark is in the tab order: the one given, else the open event's, else the first. */
function setStop(stop) {
  const all = marks();
  const chosen = stop && all.includes(stop) ? stop : all.find((a) => a.getAttribute("aria-current") === "true") ?? all[0];
  for (const mark of all) {
    const order = mark === chosen ? "0" : "-1";
    if (mark.getAttribute("tabindex") !== order) {
      mark.setAttribute("tabindex", order);
    }
  }
}

function lanesOf() {
  return [...document.querySelectorAll("[data-plot] .marks")].map((list) => [...list.querySelectorAll("a:is([data-event], [data-strip])")]).filter((lane) => lane.length > 0);
}

function middle(mark) {
  const box = mark.getBoundingClientRect();
  return box.left + box.width / 2;
}

function nearest(lane, from) {
  const x = middle(from);
  return lane.reduce((best, mark) => (Math.abs(middle(mark) - x) < Math.abs(middle(best) - x) ? mark : best));
}

function neighbour(mark, event) {
  const lanes = lanesOf();
  const row = lanes.findIndex((lane) => lane.includes(mark));
  const lane = lanes[row];
  const place = lane.indexOf(mark);
  switch (event.key) {
    case "ArrowLeft":
    case ",": return lane[place - 1];
    case "ArrowRight":
    case ".": return lane[place + 1];
    case "ArrowUp": return lanes[row - 1] && nearest(lanes[row - 1], mark);
    case "ArrowDown": return lanes[row + 1] && nearest(lanes[row + 1], mark);
    case "Home": return event.ctrlKey ? lanes[0][0] : lane[0];
    case "End": return event.ctrlKey ? lanes.at(-1).at(-1) : lane.at(-1);
    default: return null;
  }
}

function onKey(event) {
  if (event.target.matches?.(".plot-scroll") && (event.key === "." || event.key === ",")) {
    const stop = marks().find((a) => a.getAttribute("tabindex") === "0");
    if (stop) {
      stop.focus({ preventScroll: true });
    } else {
      askBeyond(document.querySelector(`[data-plot] .marks[data-${event.key === "." ? "later" : "earlier"}]`), event.key);
    }
    event.preventDefault();
    return;
  }
  const mark = event.target.closest?.(`[data-plot] ${MARKS}`);
  if (!mark || event.altKey || event.metaKey || event.shiftKey) {
    return;
  }
  if (event.key === "Escape" && !tip.hidden) {
    hideTip();
    event.preventDefault();
    return;
  }
  const next = neighbour(mark, event);
  if (next === null) {
    return;
  }
  event.preventDefault();
  if (next) {
    setStop(next);
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: "nearest", inline: "nearest" });
  } else if (event.key === "." || event.key === ",") {
    askBeyond(mark.closest(".marks"), event.key);
  }
}

function askBeyond(list, key) {
  document.dispatchEvent(new CustomEvent("plot:beyond", { detail: { list, isLater: key === "." } }));
}

// Opening an event beside the picture --------------------------------------------------------------

/** A plain click opens the event beside the picture; the link itself leads to the event's own page. */
function onClick(event) {
  const link = event.target.closest?.("a[data-open]");
  if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) {
    return;
  }
  const own = link.getAttribute("href");
  link.setAttribute("href", link.dataset.open);
  setTimeout(() => link.setAttribute("href", own), 0);
  link.closest("[popover]")?.hidePopover();
  hideTip();
}

// Tooltip: the words of the accessible name, beside the mark, clear of its lane -----------------------

function showTip(mark) {
  const words = mark.getAttribute("aria-label");
  if (!words) {
    return;
  }
  const box = mark.getBoundingClientRect();
  if (!tip.isConnected) {
    // Enhanced navigation takes away what the server does not know of.
    document.body.append(tip);
  }
  tip.textContent = words;
  tip.hidden = false;
  const { width, height } = tip.getBoundingClientRect();
  const above = box.top - height - 8;
  tip.style.left = `${Math.max(8, Math.min(box.left + box.width / 2 - width / 2, innerWidth - width - 8))}px`;
  tip.style.top = `${above > 8 ? above : box.bottom + 30}px`;
}

function hideTip() {
  clearTimeout(tipTimer);
  tip.hidden = true;
}

function onPointer(event) {
  const mark = event.target.closest?.(`[data-plot] ${MARKS}`);
  hideTip();
  if (mark && event.type === "pointerover" && event.pointerType !== "touch") {
    tipTimer = setTimeout(() => showTip(mark), 300);
  }
}

function onFocus(event) {
  const mark = event.target.closest?.(`[data-plot] ${MARKS}`);
  if (!mark) {
    hideTip();
    return;
  }
  setStop(mark);
  if (mark.matches(":focus-visible")) {
    hideTip();
    showTip(mark);
  }
}

// Handles: native ranges over the axis and the overview ------------------------------------------------

function dayAt(first, days) {
  return new Date(Date.parse(`${first}T00:00:00Z`) + days * DAY);
}

function iso(day) {
  return day.toISOString().slice(0, 10);
}

function inWords(day, month) {
  return day.toLocaleDateString("en-GB", { day: "numeric", month, year: "numeric", timeZone: "UTC" });
}

function percent(input, offset = 0) {
  return `${Math.round(((Number(input.value) + offset) / (Number(input.max) + 1)) * 10_000) / 100}%`;
}

function onInput(event) {
  const input = event.target;
  if (input.matches?.("[data-asof]")) {
    const plot = input.closest("[data-plot]");
    const day = dayAt(plot.dataset.first, Number(input.value));
    const words = inWords(day, "short");
    input.setAttribute("aria-valuetext", inWords(day, "long"));
    plot.querySelector("[data-flag]")?.setAttribute("x", percent(input));
    for (const text of plot.querySelectorAll("[data-flag] text, [data-asof-words]")) {
      text.textContent = words;
    }
    const cursor = plot.querySelector("[data-cursor]");
    cursor?.setAttribute("x1", percent(input));
    cursor?.setAttribute("x2", percent(input));
  } else if (input.matches?.("[data-brush]")) {
    drawBrush(input);
  }
}

function drawBrush(input) {
  const overview = input.closest("[data-overview]");
  const [from, to] = ["from", "to"].map((name) => overview.querySelector(`[data-brush=${name}]`));
  if (Number(from.value) > Number(to.value)) {
    input.value = input === from ? to.value : from.value;
  }
  input.setAttribute("aria-valuetext", inWords(dayAt(overview.dataset.first, Number(input.value)), "long"));
  const frame = overview.querySelector("[data-window]");
  frame.setAttribute("x", percent(from));
  frame.setAttribute("width", `${Math.max(0, parseFloat(percent(to, 1)) - parseFloat(percent(from)))}%`);
  const [left, right] = overview.querySelectorAll("[data-handle]");
  left.setAttribute("x", percent(from));
  right.setAttribute("x", percent(to, 1));
}

/** A handle let go is an address: the server draws the page anew. Keys move day by day, so it waits until they rest. */
function onChange(event) {
  const input = event.target;
  if (input.matches?.("input[data-asof], input[data-brush]")) {
    clearTimeout(moveTimer);
    moveTimer = setTimeout(() => follow(input), 400);
  }
}

function follow(input) {
  const day = iso(dayAt(input.closest("[data-first]").dataset.first, Number(input.value)));
  moved = document.activeElement === input ? (input.dataset.brush ?? "asof") : null;
  document.dispatchEvent(new CustomEvent("page:go", { detail: { changes: { [input.dataset.brush ?? "asof"]: day } } }));
}

// -----------------------------------------------------------------------------------------------------

function start() {
  hideTip();
  setStop(document.activeElement);
  for (const input of document.querySelectorAll("[data-plot] input[data-asof], input[data-brush]")) {
    input.hidden = false;
  }
  if (moved) {
    document.querySelector(moved === "asof" ? "input[data-asof]" : `input[data-brush=${moved}]`)?.focus({ preventScroll: true });
    moved = null;
  }
}

document.addEventListener("keydown", onKey);
document.addEventListener("click", onClick, true);
document.addEventListener("pointerover", onPointer);
document.addEventListener("pointerout", onPointer);
document.addEventListener("focusin", onFocus);
document.addEventListener("input", onInput);
document.addEventListener("change", onChange);
document.addEventListener("scroll", hideTip, { capture: true, passive: true });
document.addEventListener("page:come", start);
start();
