/** Kinds of clicks, for all actions that click. */
export const clickTypes = {
  LeftClick: 'Left click',
  RightClick: 'Right click',
  DoubleClick: 'Double click',
  LeftButtonDown: 'Left button down',
  LeftButtonUp: 'Left button up',
  RightButtonDown: 'Right button down',
  RightButtonUp: 'Right button up',
  MiddleClick: 'Middle click',
} as const;

/** Points of an element or image, for all actions that move the mouse to one. */
export const edgePoints = {
  TopLeft: 'Top left',
  TopCenter: 'Top center',
  TopRight: 'Top right',
  MiddleLeft: 'Middle left',
  MiddleCenter: 'Middle center',
  MiddleRight: 'Middle right',
  BottomLeft: 'Bottom left',
  BottomCenter: 'Bottom center',
  BottomRight: 'Bottom right',
} as const;
