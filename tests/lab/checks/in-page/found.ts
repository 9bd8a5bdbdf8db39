/** A fault while it still has its element at hand. */
export interface Found {
  readonly rule: string;
  readonly at: Element;
  readonly explanation: string;
}
