// Moves the picture under the hand: wheel, drag, pinch and keys. What is drawn moves at once; the server's detail follows when the hand rests.
// Without it the links above the picture do the same.

const REST = 150;
// What the hand has done is seen before its detail is asked for.
const LET_GO = 40;
const FEWEST_DAYS = 4;
const FURTHEST = 9_999 * 366;
// Where the picture scrolls sideways (widths.css); asked for first, since measuring lays the page out.
const NARROW = matchMedia("(max-width: 47.99rem)");
const pointers = new Map();
let wanted = null;
let restTimer = 0;
let lastMove = 0;
let drag = null;

const plotOf = (node) => node?.closest?.("[data-plot][data-first]") ?? null;
const currentPlot = () => document.querySelector("[data-plot][data-first]");
const dayOf = (iso) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
const isoOf = (day) => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** The days that a picture was drawn for: from the beginning of the first to the end of the last. */
function drawn(plot) {
  return { from: dayOf(plot.dataset.first), to: dayOf(plot.dataset.last) + 1 };
}

/** All days there is anything on. */
function reach() {
  const overview = document.querySelector("[data-overview]");
  if (!overview) {
    const { reachFirst, reachLast } = currentPlot().dataset;
    return { from: dayOf(reachFirst), to: dayOf(reachLast) + 1 };
  }
  const first = dayOf(overview.dataset.first);
  return { from: first, to: first + Number(overview.querySelector("[data-brush=to]").max) + 1 };
}

function box(plot) {
  return plot.querySelector(".axis .view").getBoundingClientRect();
}

/** Keeps a window within what there is, and no shorter than a few days. */
function kept({ from, to }) {
  const all = reach();
  const length = Math.min(Math.max(to - from, FEWEST_DAYS), all.to - all.from, FURTHEST);
  const middle = (from + to) / 2;
  const start = Math.min(Math.max(middle - length / 2, all.from), all.to - length);
  return { from: start, to: start + length };
}

/** Draws what is there as if the window were another one. */
function show(plot, to) {
  wanted = kept(to);
  const own = drawn(plot);
  const width = box(plot).width;
  const zoom = (own.to - own.from) / (wanted.to - wanted.from);
  const shift = ((own.from - wanted.from) / (wanted.to - wanted.from)) * width;
  for (const moving of plot.querySelectorAll(".moves")) {
    moving.style.setProperty("--zoom", zoom);
    moving.style.setProperty("--shift", shift);
  }
  plot.classList.add("plot--moving");
  clearTimeout(restTimer);
  restTimer = setTimeout(settle, REST);
}

function still(plot) {
  plot.classList.remove("plot--moving");
  for (const moving of plot.querySelectorAll(".moves[style]")) {
    moving.style.removeProperty("--zoom");
    moving.style.removeProperty("--shift");
  }
}

/** Asks for the window in whole days; a move soon after another takes its place in the history. */
function settle() {
  const plot = currentPlot();
  if (!plot || !wanted || drag) {
    return;
  }
  const all = reach();
  const from = Math.round(wanted.from);
  const to = Math.max(from + 1, Math.round(wanted.to)) - 1;
  const own = drawn(plot);
  if (from === own.from && to + 1 === own.to) {
    wanted = null;
    still(plot);
    return;
  }
  const isFollowing = performance.now() - lastMove < 2_000;
  lastMove = performance.now();
  const isAll = from <= all.from && to >= all.to - 1;
  const changes = { from: isAll ? null : isoOf(from), to: isAll ? null : isoOf(to), page: null };
  document.dispatchEvent(new CustomEvent("page:go", { detail: { changes, replace: isFollowing } }));
}

function windowNow(plot) {
  return wanted ?? drawn(plot);
}

function zoomAt(plot, share, factor) {
  const now = windowNow(plot);
  const day = now.from + share * (now.to - now.from);
  show(plot, { from: day - (day - now.from) / factor, to: day + (now.to - day) / factor });
}

function panBy(plot, share) {
  const now = windowNow(plot);
  const days = share * (now.to - now.from);
  show(plot, { from: now.from + days, to: now.to + days });
}

// Wheel: with Ctrl (a pinch on a touch pad is the same) it zooms, sideways or with Shift it moves; alone it scrolls the page,
// but zooms over the axis, and over all of the picture once that has been clicked or has the focus.

function onWheel(event) {
  const plot = plotOf(event.target);
  if (!plot || !plot.hasAttribute("data-movable")) {
    return;
  }
  const { left, width } = box(plot);
  const share = Math.min(1, Math.max(0, (event.clientX - left) / width));
  const unit = event.deltaMode === 1 ? 24 : event.deltaMode === 2 ? 400 : 1;
  const sideways = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX;
  const isChosen = event.target.closest(".axis") || plot.closest(".plot-scroll").contains(document.activeElement);
  if (!event.shiftKey && (event.ctrlKey || event.metaKey || (isChosen && Math.abs(event.deltaY) > Math.abs(event.deltaX)))) {
    event.preventDefault();
    zoomAt(plot, share, Math.exp((-event.deltaY * unit) / (event.ctrlKey && Math.abs(event.deltaY) < 50 ? 100 : 400)));
  } else if (sideways !== 0 && Math.abs(sideways) >= Math.abs(event.shiftKey ? 0 : event.deltaY) && !scrollsSideways(plot)) {
    event.preventDefault();
    panBy(plot, (sideways * unit) / width);
  }
}

function scrollsSideways(plot) {
  const scroller = plot.closest(".plot-scroll");
  return getComputedStyle(scroller).overflowX === "auto" && scroller.scrollWidth > scroller.clientWidth + 1;
}

// Pointers: one mouse or pen drags, two fingers pinch -------------------------------------------------------

function onDown(event) {
  const plot = plotOf(event.target);
  if (!plot || event.button !== 0 || !event.target.closest(".row__plot") || event.target.closest("a, button, input")) {
    return;
  }
  pointers.set(event.pointerId, event.clientX);
  if (event.pointerType === "touch" ? pointers.size === 2 : pointers.size === 1) {
    drag = { plot, start: windowNow(plot), at: [...pointers.values()], isMoved: false };
  }
}

function onMove(event) {
  if (!pointers.has(event.pointerId)) {
    return;
  }
  pointers.set(event.pointerId, event.clientX);
  if (!drag?.plot.isConnected || pointers.size !== drag.at.length) {
    return;
  }
  const now = [...pointers.values()];
  if (!drag.isMoved && Math.max(...now.map((x, i) => Math.abs(x - drag.at[i]))) < 4) {
    return;
  }
  drag.isMoved = true;
  getSelection()?.removeAllRanges();
  const { left, width } = box(drag.plot);
  const length = drag.start.to - drag.start.from;
  const dayAt = (x) => drag.start.from + ((x - left) / width) * length;
  if (now.length === 1) {
    const days = ((drag.at[0] - now[0]) / width) * length;
    show(drag.plot, { from: drag.start.from + days, to: drag.start.to + days });
  } else {
    const spread = Math.max(8, Math.abs(now[0] - now[1])) / Math.max(8, Math.abs(drag.at[0] - drag.at[1]));
    const held = dayAt((drag.at[0] + drag.at[1]) / 2);
    const share = ((now[0] + now[1]) / 2 - left) / width;
    show(drag.plot, { from: held - (share * length) / spread, to: held + ((1 - share) * length) / spread });
  }
}

function onUp(event) {
  if (!pointers.delete(event.pointerId) || !drag) {
    return;
  }
  const { plot, isMoved } = drag;
  drag = null;
  if (isMoved) {
    clearTimeout(restTimer);
    restTimer = setTimeout(settle, LET_GO);
  } else if (plot.isConnected) {
    plot.closest(".plot-scroll").focus({ preventScroll: true });
  }
}

// Keys, only while the focus is in the picture (WCAG 2.1.4) -------------------------------------------------

function onKey(event) {
  const scroller = event.target.closest?.(".plot-scroll");
  const plot = scroller?.querySelector("[data-plot][data-first]");
  if (!plot || event.altKey || event.ctrlKey || event.metaKey || event.target.closest("input, [popover]")) {
    return;
  }
  const mark = event.target.closest(".marks a:is([data-event], [data-strip])");
  const share = mark ? shareOf(plot, mark) : 0.5;
  const act = {
    "+": () => zoomAt(plot, share, 1.5),
    "=": () => zoomAt(plot, share, 1.5),
    "-": () => zoomAt(plot, share, 1 / 1.5),
    0: () => show(plot, reach()),
    ...(event.target === scroller && !scrollsSideways(plot) ? { ArrowLeft: () => panBy(plot, -0.1), ArrowRight: () => panBy(plot, 0.1) } : {}),
  }[event.key];
  if (act) {
    event.preventDefault();
    act();
  }
}

function shareOf(plot, mark) {
  const { left, width } = box(plot);
  const hit = mark.getBoundingClientRect();
  return Math.min(1, Math.max(0, (hit.left + hit.width / 2 - left) / width));
}

// A new picture: what the hand did meanwhile is laid over it --------------------------------------------------

function start() {
  const plot = currentPlot();
  if (!plot) {
    wanted = null;
    return;
  }
  plot.toggleAttribute("data-movable", true);
  if (drag) {
    drag.plot = plot;
  }
  const own = drawn(plot);
  if (wanted && (drag || Math.abs(wanted.from - own.from) > 1 || Math.abs(wanted.to - own.to) > 1)) {
    show(plot, wanted);
  } else {
    wanted = null;
    still(plot);
  }
  showBusy(plot);
}

/** On a narrow screen the picture scrolls sideways: it opens at the as-of day, not at its empty beginning. */
function showBusy(plot) {
  const scroller = plot.closest(".plot-scroll");
  const cursor = plot.querySelector("[data-flag]");
  if (cursor && NARROW.matches && scroller.scrollLeft === 0 && scrollsSideways(plot)) {
    const { left } = scroller.getBoundingClientRect();
    scroller.scrollLeft = cursor.getBoundingClientRect().left - left - scroller.clientWidth * 0.75;
  }
}

document.addEventListener("wheel", onWheel, { passive: false });
document.addEventListener("pointerdown", onDown);
document.addEventListener("pointermove", onMove);
document.addEventListener("pointerup", onUp);
document.addEventListener("pointercancel", onUp);
document.addEventListener("keydown", onKey);
document.addEventListener("dragstart", (event) => drag?.isMoved && event.preventDefault());
document.addEventListener("page:come", start);
start();
