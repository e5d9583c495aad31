/** Draws an SVG on a canvas, `scale` pixels to its unit. Needs a browser. Rejects where the picture cannot be drawn. */
export async function pngOfSvg(svg: string, scale: number): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(image.naturalWidth * scale);
    canvas.height = Math.round(image.naturalHeight * scale);
    const context = canvas.getContext("2d");
    if (!context) throw new Error("this browser has no canvas to draw a PNG on");
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) =>
        blob ? resolve(blob) : reject(new Error("the picture is too large for a PNG")),
      );
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
