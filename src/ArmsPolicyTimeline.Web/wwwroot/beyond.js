// Goes on to the next or previous mark of a row where the days shown end: the days move there, and the mark gets the focus.
// Without it the links in the list of a lane's events do the same.

let sought = null;

const dayOf = (iso) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
const isoOf = (day) => new Date(day * 86_400_000).toISOString().slice(0, 10);

function rowOf(list) {
  const { row, recipient } = list.closest("[data-row]").dataset;
  return { lane: list.closest("[data-lane]").id, row, recipient };
}

function listOf({ lane, row, recipient }) {
  return [...document.querySelectorAll(`#${CSS.escape(lane)} > .row`)].find((r) => r.dataset.row === row && r.dataset.recipient === recipient)?.querySelector(".marks") ?? null;
}

/** All days there is anything on, to their end. */
function reach(overview) {
  const from = dayOf(overview.dataset.first);
  return { from, to: from + Number(overview.querySelector("[data-brush=to]").max) + 1 };
}

function onBeyond(event) {
  const { list, isLater } = event.detail;
  const iso = list && (isLater ? list.dataset.later : list.dataset.earlier);
  const overview = document.querySelector("[data-overview]");
  if (!iso || !overview) {
    return;
  }
  const { first, last } = list.closest("[data-plot]").dataset;
  const days = dayOf(last) - dayOf(first) + 1;
  const all = reach(overview);
  const from = Math.max(all.from, Math.min(dayOf(iso) - Math.floor(days / 2), all.to - days));
  sought = { ...rowOf(list), day: dayOf(iso) };
  document.dispatchEvent(new CustomEvent("page:go", { detail: { changes: { from: isoOf(from), to: isoOf(from + days - 1), page: null } } }));
}

/** The mark nearest to the day: the one asked for, or the one that it is folded into. */
function onCome() {
  const list = sought && listOf(sought);
  const marks = [...(list?.querySelectorAll("a:is([data-event], [data-strip])") ?? [])];
  if (marks.length > 0) {
    const { first, last } = list.closest("[data-plot]").dataset;
    const { left, width } = list.closest("[data-plot]").querySelector(".axis .view").getBoundingClientRect();
    const at = left + ((sought.day + 0.5 - dayOf(first)) / (dayOf(last) + 1 - dayOf(first))) * width;
    const away = (mark) => Math.abs(mark.getBoundingClientRect().left + mark.getBoundingClientRect().width / 2 - at);
    const mark = marks.reduce((best, one) => (away(one) < away(best) ? one : best));
    mark.focus({ preventScroll: true });
    mark.scrollIntoView({ block: "nearest", inline: "nearest" });
  }
  sought = null;
}

document.addEventListener("plot:beyond", onBeyond);
document.addEventListener("page:come", onCome);
