export { type PreparedEmail, prepareEmail, renderEmail } from './prepare-email.tsx';
