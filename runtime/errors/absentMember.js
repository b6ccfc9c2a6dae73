// Which member was wanted of null or undefined, by the message of the engine's TypeError (V8, Firefox, Safari); else undefined.
export function $absentMember(message) {
  const found =
    /of (?:null|undefined) \((?:reading|setting) '(.*)'\)/.exec(message) ??
    /can't access property "(.*)", .* is (?:null|undefined)/.exec(message) ??
    /(?:null|undefined) is not an object \(evaluating '.*\.(\w+)'\)/.exec(message);
  return found?.[1];
}
