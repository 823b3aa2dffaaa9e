export { type PreparedLetter, prepareLetter } from './prepare-letter.tsx';
