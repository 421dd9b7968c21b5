// Moves the matrix through time: the slider names its day while it moves and goes there when let go; Play steps from change to change.
// Without it the typed day and the two step links do the same.

const pause = 1800;
const settle = 350;
const icons = { play: "M5 3.5v9l7-4.5z", pause: "M4.5 3.5h2.5v9h-2.5zM9 3.5h2.5v9h-2.5z" };
let isPlaying = false;
let timer = 0;
let going = 0;

const find = selector => document.querySelector(selector);

function dayOf(range) {
  const day = new Date(range.dataset.first + "T00:00:00Z");
  day.setUTCDate(day.getUTCDate() + Number(range.value));
  return day;
}

function inWords(day, month) {
  return day.toLocaleDateString("en-GB", { day: "numeric", month, year: "numeric", timeZone: "UTC" });
}

function onInput(event) {
  const range = event.target.closest?.("[data-time-range]");
  if (range) {
    stop();
    clearTimeout(going);
    const day = dayOf(range);
    range.setAttribute("aria-valuetext", inWords(day, "long"));
    find("[data-time-words]").textContent = inWords(day, "short");
  }
}

/** Keys change the slider many times a second; the page follows when they rest. */
function onChange(event) {
  const range = event.target.closest?.("[data-time-range]");
  if (range) {
    clearTimeout(going);
    going = setTimeout(() => {
      const form = find("[data-time-form]");
      form.elements.asof.value = dayOf(range).toISOString().slice(0, 10);
      form.requestSubmit(form.querySelector("[type=submit]"));
    }, settle);
  }
}

function show() {
  const button = find("[data-play]");
  if (button) {
    button.querySelector("span").textContent = isPlaying ? "Pause" : "Play";
    button.querySelector("path").setAttribute("d", isPlaying ? icons.pause : icons.play);
  }
}

function stop() {
  clearTimeout(timer);
  isPlaying = false;
  show();
}

function step() {
  const next = find("[data-step=next]");
  if (!isPlaying || !next || document.hidden) {
    stop();
    return;
  }
  window.Blazor.navigateTo(next.href, false, true);
}

function onLoad() {
  show();
  if (isPlaying) {
    clearTimeout(timer);
    timer = setTimeout(step, pause);
    if (!find("[data-play]") || !find("[data-step=next]")) {
      stop();
    }
  }
}

function onClick(event) {
  if (event.target.closest?.("[data-play]")) {
    if (isPlaying) {
      stop();
    } else {
      isPlaying = true;
      show();
      step();
    }
  } else if (event.target.closest?.("a, button, summary")) {
    stop();
  }
}

document.addEventListener("input", onInput);
document.addEventListener("change", onChange);
document.addEventListener("click", onClick);
document.addEventListener("keydown", event => event.key === "Escape" && stop());
document.addEventListener("page:come", onLoad);
