/** What is shown instead of a page: an address that leads nowhere, a page that broke. */
export const failure = {
  notFound: {
    title: 'There is no page here',
    text: 'The address may be mistyped, or the page has moved. Start again from the first page:',
    home: 'First page in English',
  },
  broken: {
    title: 'This page stopped working',
    text: 'Something in it failed. Your photo and your settings were not sent anywhere. Try again; if it fails again, reload the page.',
    again: 'Try again',
    reload: 'Reload the page',
    details: 'What the browser says',
  },
};
