/** More, or more bytes, than a zip of ours holds. Kept apart from what a browser throws for want of memory. */
export class ZipTooLarge extends RangeError {
  override name = 'ZipTooLarge'
}
