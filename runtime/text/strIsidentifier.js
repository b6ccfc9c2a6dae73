// s.isidentifier() (the four characters joined the identifiers after Python's Unicode 14)
export function $strIsidentifier(s) {
  return /^[\p{XIDS}_][^\P{XIDC}\u200c\u200d\u30fb\uff65]*$/u.test(s);
}
