// The context that decimal's operations follow: digits, the way of rounding, the limits of exponents.
export const $decimalContext = { prec: 28, rounding: "ROUND_HALF_EVEN", Emin: -999999, Emax: 999999, capitals: 1, clamp: 0 };
