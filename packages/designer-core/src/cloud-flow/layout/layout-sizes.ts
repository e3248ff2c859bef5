/** All in pixels of the unscaled canvas. */
export interface LayoutSizes {
  readonly cardWidth: number;
  readonly cardHeight: number;
  /** Of the line that names a container or a branch. */
  readonly headHeight: number;
  /** Between cards above each other; an edge and its `+` have room in it. */
  readonly rowGap: number;
  /** Between branches beside each other. */
  readonly columnGap: number;
  /** Between the border of a container and what is in it. */
  readonly padding: number;
}

export const DEFAULT_SIZES: LayoutSizes = {
  cardWidth: 236,
  cardHeight: 56,
  headHeight: 44,
  rowGap: 52,
  columnGap: 32,
  padding: 20,
};
