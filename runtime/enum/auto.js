// enum.auto(): stands for the next value until its member is made.
export const $auto = { __init__() {} };
