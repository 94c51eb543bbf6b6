/** Header, footer and what every page shares. */
export const shell = {
  skip: 'Skip to content',
  pages: {
    home: 'Home',
    learn: 'Lesson',
    calculator: 'Calculator',
    explore: 'Explore',
    classify: 'Try a photo',
    about: 'About',
  },
  navigation: {
    label: 'Pages',
    menu: 'Menu',
    homeLink: '{site}: home',
  },
  carried: {
    label: 'Your numbers and photo',
    samplePhoto: 'sample photo',
    pastedPhoto: 'pasted photo',
    cameraPhoto: 'photo from the camera',
  },
  language: {
    switchTo: 'This page in English',
  },
  display: {
    menu: 'Display',
    theme: 'Theme',
    themes: {
      system: 'System',
      light: 'Light',
      dark: 'Dark',
      projector: 'Projector',
    },
    textSize: 'Text size',
  },
  footer: {
    privacy:
      'Your photo stays on your device. This site loads nothing from elsewhere and keeps no record of you.',
    privacyLink: 'How a photo is handled',
    licences: 'Licences',
    code: 'Code under the MIT licence.',
    parts: 'Weights, photos and fonts under their own.',
    aboutLink: 'About the network and this site',
  },
};
