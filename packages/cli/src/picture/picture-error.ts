/** Why a picture cannot be published, as the end of a sentence about it. */
export class PictureError extends Error {
  override readonly name = 'PictureError';
}

/** Part of a file; a picture that ends before it is cut off. */
export function slice(bytes: Buffer, start: number, length: number): Buffer {
  if (start < 0 || length < 0 || start + length > bytes.length) throw new PictureError('its file is cut off');
  return bytes.subarray(start, start + length);
}
