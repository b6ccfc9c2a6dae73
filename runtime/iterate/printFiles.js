// Where `redirect_stdout` sends what is printed: the last one counts.
export const $printFiles = [];
