/** Letters that a new password needs at least; nothing else is asked of it but not to be one that is tried first. */
export const SHORTEST_PASSWORD = 10;
/** More than anybody types; longer ones would only cost time. */
export const LONGEST_PASSWORD = 200;

const TRIED_FIRST =
  /^(.)\1*$|^(password|passw0rd|qwerty|qwertyuiop|letmein|welcome|foothold|iloveyou|abc)[\W\d_]*$|^\d{0,4}(0123456789|1234567890|123456789)\d{0,4}$/i;

/** Whether a password is among those that are guessed first. */
export const isEasyToGuess = (password: string, own: readonly (string | null)[] = []): boolean =>
  TRIED_FIRST.test(password.trim()) ||
  own.some((word) => word !== null && password.trim().toLowerCase() === word.toLowerCase());
