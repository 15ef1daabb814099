/** A title of a drill that was made from a moment ends in its date and place, `11-28 0:01:03`: these stay on one line. */
export function ExerciseTitle({ title }: { title: string }) {
  const moment = /\d\d-\d\d \d+:\d\d:\d\d$/.exec(title)?.[0];
  return moment === undefined ? title : <>{title.slice(0, -moment.length)}<span className="unbroken">{moment}</span></>;
}
