/** Kinds of clicks, for all actions that click. */
export const clickTypes = {
  LeftClick: 'Linksklick',
  RightClick: 'Rechtsklick',
  DoubleClick: 'Doppelklick',
  LeftButtonDown: 'Linke Taste drücken',
  LeftButtonUp: 'Linke Taste loslassen',
  RightButtonDown: 'Rechte Taste drücken',
  RightButtonUp: 'Rechte Taste loslassen',
  MiddleClick: 'Mittelklick',
} as const;

/** Points of an element or image, for all actions that move the mouse to one. */
export const edgePoints = {
  TopLeft: 'Oben links',
  TopCenter: 'Oben Mitte',
  TopRight: 'Oben rechts',
  MiddleLeft: 'Mitte links',
  MiddleCenter: 'Mitte',
  MiddleRight: 'Mitte rechts',
  BottomLeft: 'Unten links',
  BottomCenter: 'Unten Mitte',
  BottomRight: 'Unten rechts',
} as const;
