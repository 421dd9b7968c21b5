// What pages do beyond links and forms; all of it can be missing without loss.

const dialog = document.getElementById("components-reconnect-modal");
let shown = openEvent();
let here = location.href;

/** While the circuit is away, links load whole pages; when the server has forgotten it, the same address is opened anew. */
function followConnection() {
  if (dialog.classList.contains("components-reconnect-hide")) {
    delete document.body.dataset.enhanceNav;
  } else {
    document.body.dataset.enhanceNav = "false";
  }
  if (dialog.classList.contains("components-reconnect-rejected")) {
    location.reload();
  }
}

/** Blazor's own script leads to other pages. */
function loadBlazor() {
  const script = document.createElement("script");
  script.src = document.querySelector("[data-blazor]").dataset.blazor;
  script.addEventListener("load", () => window.Blazor.addEventListener("enhancedload", () => document.dispatchEvent(new CustomEvent("page:come"))));
  document.head.append(script);
}

function openEvent() {
  return document.querySelector("[data-event-open]")?.dataset.eventOpen ?? null;
}

/** Focus goes to an event that was opened, and back to its mark when it is closed; nothing is scrolled. */
function followEvent() {
  const before = shown;
  shown = openEvent();
  if (shown === before) {
    return;
  }
  const target = shown
    ? document.getElementById("event-title")
    : document.querySelector(`main [data-event="${CSS.escape(before)}"]:is(a), main [data-event="${CSS.escape(before)}"] a`);
  target?.focus({ preventScroll: true });
}

/** What a fragment names takes focus, as it does when a page is loaded whole. */
function followFragment() {
  if (location.href !== here) {
    here = location.href;
    document.getElementById(location.hash.slice(1))?.focus({ preventScroll: true });
  }
}

/** A single key acts only while focus is in what it is about (WCAG 2.1.4), and not while something is typed. */
function onLetter(event) {
  const about = event.target.closest?.(".panel, .event-page");
  if (!about || event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, select, textarea")) {
    return;
  }
  const link = about.querySelector(`[data-key="${CSS.escape(event.key.toLowerCase())}"]`);
  const target = link && document.getElementById(link.hash.slice(1));
  if (target) {
    event.preventDefault();
    target.scrollIntoView();
    target.focus({ preventScroll: true });
  }
}

function onKey(event) {
  onLetter(event);
  if (event.key === "Escape" && !event.defaultPrevented && !document.querySelector(":popover-open, dialog[open]")) {
    document.querySelector(".panel__close")?.click();
  }
}

async function copy(button) {
  const text = button.dataset.copy === "address" ? location.href : new URL(button.dataset.copy, location.origin).href;
  const word = button.querySelector("span") ?? button;
  const before = [...word.childNodes];
  const said = document.querySelector("[data-copied-here]");
  try {
    await navigator.clipboard.writeText(text);
    word.replaceChildren("Copied");
  } catch {
    word.replaceChildren("Copying was refused");
  }
  if (said) {
    said.textContent = word.textContent === "Copied" ? button.dataset.said ?? "Link copied" : "Copying was refused";
  }
  setTimeout(() => { word.replaceChildren(...before); }, 2000);
}

/** Copies the text of an element, and says so; the focus stays on the button. */
async function copyText(button) {
  const said = document.querySelector("[data-said-here]");
  said.textContent = "";
  try {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copyFrom).textContent);
    said.textContent = button.dataset.said;
    button.dataset.state = "copied";
  } catch {
    said.textContent = "Copying was refused; select the text instead";
    button.dataset.state = "refused";
  }
  setTimeout(() => { delete button.dataset.state; }, 2000);
}

function onClick(event) {
  const target = event.target.closest?.("[data-copy], [data-copy-from], [data-reload]");
  if (target?.matches("[data-reload]")) {
    location.reload();
  } else if (target?.matches("[data-copy-from]")) {
    copyText(target);
  } else if (target) {
    copy(target);
  }
}

if (dialog) {
  new MutationObserver(followConnection).observe(dialog, { attributes: true, attributeFilter: ["class"] });
}
document.addEventListener("click", onClick);
document.addEventListener("keydown", onKey);
document.addEventListener("toggle", event => event.newState === "open" && event.target.querySelector("input[type=search]")?.focus(), true);
document.addEventListener("submit", event => event.target.closest(":popover-open")?.hidePopover());
document.addEventListener("page:come", () => { followEvent(); followFragment(); });
loadBlazor();
