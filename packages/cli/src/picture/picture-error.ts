/** Why a picture cannot be published, as the end of a sentence about it. */
export class PictureError extends Error {
  override readonly name = 'PictureError';
}
