/**
 * How many times as large as on paper a document is laid out; it is printed at the inverse scale. Chromium puts baselines
 * and borders on whole pixels: 0.75 pt, and here 0.1 pt. So lines of tenths of a point are as thick as the theme says.
 * A browser prints at scales of 0.1 and more.
 */
export const ZOOM = 7.5;
