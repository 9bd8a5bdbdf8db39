/** One of the 96 communes of today. Names are proper names and the same in every language. */
export interface Commune {
  readonly code: string;
  readonly kind: 'xã' | 'phường' | 'đặc khu';
  readonly name: string;
  /** The units merged into it in 2025, as the resolution names them; empty when it was left unchanged. */
  readonly formerUnits: readonly string[];
}
