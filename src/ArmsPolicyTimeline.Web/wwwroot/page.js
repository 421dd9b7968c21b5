// What pages do beyond links and forms; all of it can be missing without loss.

const dialog = document.getElementById("components-reconnect-modal");

/** While the circuit is away, links load whole pages; when the server has forgotten it, the same address is opened anew. */
function followConnection() {
  const away = !dialog.classList.contains("components-reconnect-hide");
  document.body.toggleAttribute("data-away", away);
  if (away) {
    document.body.dataset.enhanceNav = "false";
  } else {
    delete document.body.dataset.enhanceNav;
  }
  if (dialog.classList.contains("components-reconnect-rejected")) {
    location.reload();
  }
}

async function copy(button) {
  const text = button.dataset.copy === "address" ? location.href : new URL(button.dataset.copy, location.origin).href;
  const word = button.querySelector("span") ?? button;
  const before = word.textContent;
  try {
    await navigator.clipboard.writeText(text);
    word.textContent = "Copied";
  } catch {
    word.textContent = "Copying was refused";
  }
  setTimeout(() => { word.textContent = before; }, 2000);
}

function onClick(event) {
  const target = event.target.closest?.("[data-copy], [data-reload]");
  if (target?.matches("[data-reload]")) {
    location.reload();
  } else if (target) {
    copy(target);
  }
}

if (dialog) {
  new MutationObserver(followConnection).observe(dialog, { attributes: true, attributeFilter: ["class"] });
}
document.addEventListener("click", onClick);
