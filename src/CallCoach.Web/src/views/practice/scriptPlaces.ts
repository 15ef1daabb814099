import type { Texts } from '../../texts';

/** A place of the server's, `script.words.en.steps.0.points.1.phrases.2`, as a trainer would say it: English · Step 1 · Points 2 · Ways 3. */
export function placeOf(path: string, { training: { editor: words, languages, difficulty } }: Texts): string {
  const names: Readonly<Record<string, string>> = {
    ...languages, title: words.titleField, product: words.product, customer: words.persona, goal: words.goal, name: words.stepName, points: words.points, phrases: words.ways, say: words.say, avoid: words.avoid,
    difficulty, speakingRate: words.targets.speakingRate, pausesPerMinute: words.targets.pausesPerMinute, fadedEndings: words.targets.fadedEndings, talkRatio: words.targets.talkRatio,
  };
  const parts = path.split('.').filter((part) => !['script', 'words', 'text', 'targets'].includes(part));
  const said: string[] = [];
  let inStep = false;
  parts.forEach((part, index) => {
    const number = Number(part);
    if (part === 'steps') return;
    if (parts[index - 1] === 'steps') {
      inStep = true;
      said.push(words.step(number + 1));
    } else if (Number.isInteger(number)) said.push(`${said.pop() ?? ''} ${number + 1}`);
    else said.push(inStep && part === 'customer' ? words.customer : names[part] ?? part);
  });
  return said.join(' · ');
}
