// datetime.tzinfo. A zone says its offset for a datetime or time on its clock (`$of`), and at a moment of UTC (`$at`), whether
// such a moment is the second one of its time of day (`$fold`), and whether a time of day is there twice, or never (`$doubtful`).
export class $Zone {}
