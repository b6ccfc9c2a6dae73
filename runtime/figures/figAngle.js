// An angle in degrees, brought to [-180, 180).
import { $figIsNumber } from "./figIsNumber.js";
import { $figScalars } from "./figScalars.js";

export function $figAngle(value, where, arrayOk) {
  return $figScalars(value, where, arrayOk, (x) => {
    if (!$figIsNumber(x)) return undefined;
    const turned = (Number(x) + 180) % 360;
    return (turned < 0 ? turned + 360 : turned) - 180;
  });
}
