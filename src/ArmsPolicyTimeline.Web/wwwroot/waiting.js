// Asks for the same page again as soon as the server is ready.
const PAUSE = 1000;

async function wait() {
  const answer = await fetch("/health/ready", { cache: "no-store" }).catch(() => null);
  if (answer?.ok) {
    location.reload();
  } else {
    setTimeout(wait, PAUSE);
  }
}

setTimeout(wait, PAUSE);
