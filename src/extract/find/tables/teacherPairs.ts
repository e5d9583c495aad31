const TEACHER = /^teachers?(?: (?:model|network))?$/i;
const STUDENT = /^students?(?: (?:model|network))?$/i;

/** Whether a corner says that a column is of a teacher and a student: "Teacher" over "Student". */
export function arePaired(over: string, below: string): boolean {
  return (TEACHER.test(over) && STUDENT.test(below)) || (STUDENT.test(over) && TEACHER.test(below));
}

/**
 * The headings of a table of distillation with "Teacher" over "Student" in the corner: a column is of the pair above it,
 * "Fir-50 → Fir-18", and the rows are methods.
 */
export function withTeacherPairs(paths: string[][]): string[][] {
  const [[over = "", below = "", ...more] = [], ...rest] = paths;
  const isTeacherFirst = TEACHER.test(over);
  if (!arePaired(over, below) || more.length > 0 || rest.some(({ length }) => length < 2)) return paths;
  return [
    ["Method"],
    ...rest.map(([first = "", second = "", ...others]) => [
      isTeacherFirst ? `${first} → ${second}` : `${second} → ${first}`,
      ...others,
    ]),
  ];
}
