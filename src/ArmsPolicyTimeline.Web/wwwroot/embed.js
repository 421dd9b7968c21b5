// Tells the page around the frame how high this view is; it may use that or not. Nothing else is told, and the frame works without.
if (window.parent !== window) {
  new ResizeObserver(() => {
    window.parent.postMessage({ type: "arms-policy-timeline:height", height: Math.ceil(document.body.getBoundingClientRect().height) }, "*");
  }).observe(document.body);
}
