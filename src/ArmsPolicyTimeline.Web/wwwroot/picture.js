// Draws the SVG of a view on a canvas and saves it as PNG. Everything comes from this site and goes to nobody.

const Scale = 2;
const LargestSide = 8000;

/** A canvas of the picture, twice its size where that is not too large for browsers. */
async function draw(address) {
  const image = new Image();
  image.src = address;
  await image.decode();
  const { naturalWidth: width, naturalHeight: height } = image;
  const scale = Math.min(Scale, LargestSide / Math.max(width, height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas;
}

async function save(button) {
  const said = button.closest("details").querySelector("[data-png-said]");
  said.textContent = "The picture is drawn.";
  try {
    const canvas = await draw(button.dataset.png);
    const blob = await new Promise(done => canvas.toBlob(done, "image/png"));
    const link = document.createElement("a");
    link.href = URL.createObjectURL(blob);
    link.download = button.dataset.name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
    said.textContent = `Saved as ${button.dataset.name}, ${canvas.width} by ${canvas.height} pixels.`;
  } catch {
    said.textContent = "The picture could not be drawn; the SVG can be saved.";
  }
}

document.addEventListener("click", event => {
  const button = event.target.closest?.("[data-png]");
  if (button) {
    save(button);
  }
});
