/** The mark: a gong seen from the front, its boss in the middle. The gong is the voice of these villages. */
export function Gong() {
  return (
    <svg className="gong" width="44" height="44" viewBox="0 0 44 44" aria-hidden="true">
      <circle className="g1" cx="22" cy="22" r="21" />
      <circle className="g2" cx="22" cy="22" r="16" />
      <circle className="g3" cx="22" cy="22" r="10.5" />
      <circle className="g4" cx="22" cy="22" r="5.5" />
      <path className="dia" d="M22 19l3 3-3 3-3-3z" />
    </svg>
  );
}
