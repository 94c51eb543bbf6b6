/** Strokes of each icon on a 20 px grid, as SVG path data. */
export const iconPaths = {
  menu: 'M3 5h14M3 10h14M3 15h14',
  close: 'M4 4l12 12M16 4L4 16',
  check: 'M3 10.5l4.5 4.5L17 5',
  'chevron-down': 'M4 7.5l6 6 6-6',
  'arrow-right': 'M3 10h14M11.5 4.5L17 10l-5.5 5.5',
  external: 'M8 4H4v12h12v-4M11 4h5v5M16 4l-7 7',
  display: 'M3 4h14v10H3zM7 17h6M10 14v3',
  language:
    'M10 2.75a7.25 7.25 0 1 0 0 14.5a7.25 7.25 0 1 0 0-14.5zM2.75 10h14.5M10 2.75c-5 4.5-5 10 0 14.5c5-4.5 5-10 0-14.5z',
  photo: 'M3 4h14v12H3zM3 13.5l4.5-4.5 3.5 3.5 2.5-2.5 3.5 3.5M12.5 6.75h1.5v1.5h-1.5z',
  camera: 'M3 6h3.5L8 3.5h4L13.5 6H17v10H3zM10 8a2.75 2.75 0 1 0 0 5.5a2.75 2.75 0 1 0 0-5.5z',
  upload: 'M10 13V3.5M5.5 8L10 3.5 14.5 8M3 13v3.5h14V13',
  info: 'M10 2.75a7.25 7.25 0 1 0 0 14.5a7.25 7.25 0 1 0 0-14.5zM10 9v5M10 5.75v1.5',
  warning: 'M10 3L18 17H2zM10 8v4.5M10 13.75v1.5',
  error: 'M6.5 2.75h7l3.75 3.75v7l-3.75 3.75h-7L2.75 13.5v-7zM10 6v5M10 12.75v1.5',
  play: 'M6 3.5L16 10L6 16.5z',
  pause: 'M7 4v12M13 4v12',
  'step-back': 'M15 4.5L7.5 10L15 15.5zM5 4.5v11',
  'step-forward': 'M5 4.5L12.5 10L5 15.5zM15 4.5v11',
  'to-start': 'M17 4.5L11 10L17 15.5zM11 4.5L5 10L11 15.5zM3 4.5v11',
  'to-end': 'M3 4.5L9 10L3 15.5zM9 4.5L15 10L9 15.5zM17 4.5v11',
  download: 'M10 3.5V13M5.5 8.5L10 13l4.5-4.5M3 13v3.5h14V13',
} as const;

export type IconName = keyof typeof iconPaths;
