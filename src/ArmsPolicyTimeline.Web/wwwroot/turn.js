// Turns the page in place: links, forms and gestures that stay on it ask for its changing part only, and what differs is replaced.
// Focus, scroll, open lists and the history stay. Without it the same addresses load as whole pages.
// Says "page:come" when the picture has come, "page:whole" when what stands beside it has, and takes "page:go" from the other scripts.

const REGIONS = ["a.skip", ".masthead", "#page"];
// What the head tells other programs of the page.
const TOLD = "link[rel=alternate], link[rel=canonical], meta[property], meta[name]:not([name=viewport], [name=color-scheme]), script[type='application/ld+json']";
const PATIENCE = 500;
const LONGEST_PATIENCE = 8_000;
// The first lanes fill a screen this high (Comparison/Plot/TimelinePlot).
const TALLEST = 1_300;
const BEHIND = 100;
const dialog = document.getElementById("components-reconnect-modal");
let shown = location.href;
// Kept here, since asking for it lays the page out.
let isAtTop = true;
let asked = null;
let behind = null;
let foreseen = null;

const idle = (work) => (window.requestIdleCallback ? requestIdleCallback(work, { timeout: BEHIND }) : setTimeout(work, BEHIND));
const withoutHash = (address) => address.split("#")[0];
const turns = () => document.querySelector("[data-turns]") !== null;
const stays = (address) => turns() && address.origin === location.origin && address.pathname === new URL(shown).pathname;

// Fetching ------------------------------------------------------------------------------------------------

function fetchPart(address, signal) {
  // The server keeps it ready; looking it up and writing it down in the browser takes longer than asking.
  return fetch(address, { headers: { "Page-Part": "body" }, cache: "no-store", signal });
}

/** The page of an address, as soon as the server can be reached; null when another one has been asked for meanwhile. */
async function ask(address) {
  asked?.abort();
  asked = new AbortController();
  const { signal } = asked;
  for (let wait = PATIENCE; ; wait = Math.min(2 * wait, LONGEST_PATIENCE)) {
    try {
      const early = foreseen?.address === address ? foreseen.answer : null;
      foreseen = null;
      const answer = await (early ?? fetchPart(address, signal));
      const page = { answer, text: await answer.text() };
      setLost(false);
      return signal.aborted ? null : page;
    } catch {
      if (signal.aborted) {
        return null;
      }
      setLost(true);
      await new Promise((done) => setTimeout(done, wait));
      if (signal.aborted) {
        return null;
      }
    }
  }
}

function setLost(isLost) {
  dialog?.classList.toggle("components-reconnect-show", isLost);
  dialog?.classList.toggle("components-reconnect-hide", !isLost);
}

/** Shows an address of this page. */
async function turn(address, history = "push") {
  const page = await ask(withoutHash(address));
  if (!page) {
    return;
  }
  const { answer, text } = page;
  if (answer.headers.get("Page-Part") !== "body") {
    location.assign(address);
    return;
  }
  const own = new URL(answer.headers.get("Content-Location") ?? address, location.origin);
  if (history !== "none") {
    window.history[history === "replace" ? "replaceState" : "pushState"](null, "", own);
  }
  shown = location.href;
  const fresh = new DOMParser().parseFromString(text, "text/html");
  document.title = fresh.title;
  const focus = focusNow();
  behind = [];
  for (const region of REGIONS) {
    morph(document.querySelector(region), fresh.querySelector(region));
  }
  waitWithLater();
  focus.keep();
  document.dispatchEvent(new CustomEvent("page:come"));
  if (own.hash) {
    document.getElementById(own.hash.slice(1))?.scrollIntoView();
  }
  const [waiting, at] = [behind, shown];
  behind = null;
  idle(() => finish(waiting, fresh, at));
}

/** What stands beside the picture, and what only other programs read, follows behind it. */
function finish(waiting, fresh, at) {
  if (at !== shown) {
    return;
  }
  const focus = focusNow();
  for (const [old, next] of waiting) {
    morph(old, next);
  }
  document.head.querySelectorAll(TOLD).forEach((element) => element.remove());
  document.head.append(...fresh.querySelectorAll(`head > :is(${TOLD})`));
  focus.keep();
  document.dispatchEvent(new CustomEvent("page:whole"));
}

/** Where the focus is, to be kept there; a list in another order takes it along with the choice. */
function focusNow() {
  const element = document.activeElement;
  const isChoice = element?.matches("input[type=checkbox]");
  const { name, value } = element ?? {};
  return {
    keep() {
      const target = isChoice ? document.querySelector(`input[name="${CSS.escape(name)}"][value="${CSS.escape(value)}"]`) : element;
      if (target?.isConnected && target !== document.activeElement) {
        target.focus({ preventScroll: true });
      }
    },
  };
}

/** Who looks at the top of the page sees it a frame earlier when what lies below the screen is laid out behind it. */
function waitWithLater() {
  if (isAtTop && innerHeight <= TALLEST) {
    document.documentElement.dataset.settling = "";
    setTimeout(() => delete document.documentElement.dataset.settling, BEHIND);
  }
}

// Replacing what differs -----------------------------------------------------------------------------------

function keyOf(node) {
  return node.nodeType === Node.ELEMENT_NODE ? node.id || (node.localName === "li" && node.firstElementChild?.getAttribute("data-event")) || "" : "";
}

function hasKeys(parent) {
  for (let child = parent.firstElementChild; child; child = child.nextElementSibling) {
    if (keyOf(child)) {
      return true;
    }
  }
  return false;
}

function morph(old, next) {
  if (old.nodeType !== Node.ELEMENT_NODE) {
    if (old.data !== next.data) {
      old.data = next.data;
    }
    return;
  }
  if (behind && next.hasAttribute("data-behind")) {
    behind.push([old, next]);
    return;
  }
  morphAttributes(old, next);
  if (old.firstChild || next.firstChild) {
    morphChildren(old, next);
  }
}

function morphAttributes(old, next) {
  const wanted = next.attributes;
  for (let i = 0; i < wanted.length; i++) {
    const { name, value } = wanted[i];
    if (old.getAttribute(name) !== value) {
      old.setAttribute(name, value);
    }
  }
  if (old.attributes.length !== next.attributes.length) {
    for (const { name } of [...old.attributes]) {
      // What the reader has opened stays open, and which mark is in the tab order is the plot's to say.
      if (!next.hasAttribute(name) && name !== "open" && name !== "tabindex") {
        old.removeAttribute(name);
      }
    }
  }
  if (old.localName === "input") {
    if (old.checked !== next.checked) {
      old.checked = next.checked;
    }
    if (old.value !== next.value && (old !== document.activeElement || old.type === "range")) {
      old.value = next.value;
    }
  }
}

function morphChildren(old, next) {
  const kept = hasKeys(next) ? keptOf(old, next) : null;
  let at = old.firstChild;
  for (let child = next.firstChild, following; child; child = following) {
    following = child.nextSibling;
    const key = kept ? keyOf(child) : "";
    const same = key ? kept.get(key) : at && at.nodeName === child.nodeName && !keyOf(at) ? at : null;
    if (!same) {
      old.insertBefore(child, at);
      continue;
    }
    if (same === at) {
      at = at.nextSibling;
    } else {
      old.insertBefore(same, at);
    }
    morph(same, child);
  }
  while (at) {
    const gone = at;
    at = at.nextSibling;
    gone.remove();
  }
}

/** What has a name and stays, by its name; what has a name and goes is taken away. */
function keptOf(old, next) {
  const kept = new Map();
  const left = new Set();
  for (let child = next.firstElementChild; child; child = child.nextElementSibling) {
    left.add(keyOf(child));
  }
  for (let child = old.firstElementChild, following; child; child = following) {
    following = child.nextElementSibling;
    const key = keyOf(child);
    if (key && left.has(key)) {
      kept.set(key, child);
    } else if (key) {
      child.remove();
    }
  }
  return kept;
}

// What leads to a turn -------------------------------------------------------------------------------------

function linkOf(event) {
  const link = event.target.closest?.("a[href]");
  const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  return isPlain && link && !link.closest("[data-enhance-nav=false]") && !link.hasAttribute("target") && !link.hasAttribute("download") ? link : null;
}

/** Where a link leads on this page; null when it leads elsewhere. */
function addressOf(link) {
  const address = new URL(link.dataset?.open ?? link.getAttribute("href"), document.baseURI);
  return stays(address) ? address : null;
}

function onClick(event) {
  const link = event.defaultPrevented ? null : linkOf(event);
  const address = link && addressOf(link);
  if (!address || (address.hash && withoutHash(address.href) === withoutHash(shown))) {
    return;
  }
  event.preventDefault();
  link.closest("[popover]:popover-open")?.hidePopover();
  turn(address.href, address.href === shown ? "replace" : "push");
}

/** A link pressed down is about to be followed: its page is on the way when the button comes up. */
function onDown(event) {
  const link = event.pointerType === "touch" ? null : linkOf(event);
  const address = link && addressOf(link);
  if (address) {
    const answer = fetchPart(withoutHash(address.href));
    answer.catch(() => {});
    foreseen = { address: withoutHash(address.href), answer };
  }
}

function fieldsOf(form, submitter) {
  const address = new URL(form.getAttribute("action") ?? "", document.baseURI);
  address.search = new URLSearchParams([...new FormData(form, submitter)].filter(([, value]) => value !== "")).toString();
  return address;
}

function onSubmit(event) {
  const form = event.target;
  if (event.defaultPrevented || (form.getAttribute("method") ?? "get").toLowerCase() !== "get") {
    return;
  }
  const address = fieldsOf(form, event.submitter);
  if (stays(address)) {
    event.preventDefault();
    turn(address.href);
  }
}

/** What is ticked or dated takes effect at once. */
function onChange(event) {
  const form = event.target.closest?.("form[data-at-once]");
  const address = form && fieldsOf(form);
  if (address && stays(address)) {
    turn(address.href);
  }
}

/** The address of this page with some parameters changed; null takes one away. */
function onGo(event) {
  const { changes, replace } = event.detail;
  const address = new URL(location.href);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) {
      address.searchParams.delete(name);
    } else {
      address.searchParams.set(name, value);
    }
  }
  address.search = address.search.replaceAll("%2C", ",");
  address.hash = "";
  if (stays(address)) {
    turn(address.href, replace ? "replace" : "push");
  } else if (window.Blazor && document.body.dataset.enhanceNav !== "false") {
    window.Blazor.navigateTo(address.pathname + address.search, { replaceHistoryEntry: replace === true });
  } else {
    location.assign(address);
  }
}

function onPopState(event) {
  if (withoutHash(location.href) !== withoutHash(shown) && stays(new URL(location.href))) {
    event.stopImmediatePropagation();
    turn(location.href, "none");
  }
}

/** What the first turn needs is made ready while the reader still looks. */
function prepare() {
  const copy = () => new DOMParser().parseFromString(document.getElementById("page")?.outerHTML ?? "", "text/html").body;
  if (turns()) {
    morph(copy(), copy());
  }
}

function start() {
  shown = location.href;
  document.querySelector("form[data-at-once]")?.toggleAttribute("data-interactive", true);
}

document.addEventListener("scroll", () => { isAtTop = scrollY === 0; }, { passive: true });
document.addEventListener("click", onClick);
document.addEventListener("pointerdown", onDown);
document.addEventListener("submit", onSubmit);
document.addEventListener("change", onChange);
document.addEventListener("page:go", onGo);
document.addEventListener("page:come", start);
document.addEventListener("page:whole", start);
window.addEventListener("popstate", onPopState);
start();
idle(prepare);
