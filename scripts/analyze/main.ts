/** `npm run -s analyze -- ...`: the arithmetic of the site on the command line. */
import { run } from './run';

const { code, stdout, stderr } = run(process.argv.slice(2));
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode = code;
