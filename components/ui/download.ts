/** Long enough for the slowest browser to have started reading the file. */
const millisecondsUntilRevoked = 10_000;

/** Lets the reader save a file; its address is given back soon after. */
export function download(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), millisecondsUntilRevoked);
}
