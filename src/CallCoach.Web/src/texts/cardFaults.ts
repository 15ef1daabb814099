import type { UiLanguage } from './index';

/** What the server says of a card, in Chinese. English stands as it comes; so does what is not known here. */
const chinese: readonly [RegExp, string][] = [
  [/^Is missing\.$/, '必须填写。'],
  [/^Is missing beside (\w+)\.$/, '填了 $1 就必须填写。'],
  [/^Must be (?:a whole number )?between (\S+) and (\S+?)(?: \S+)?, was (.+)\.$/, '应在 $1 到 $2 之间，现为 $3。'],
  [/^Must be a text of (\d+) to (\d+) characters, was .*$/, '应为 $1 到 $2 个字。'],
  [/^The weights add up to (\S+), must be 100\.$/, '各项合计 $1 分，应为 100 分。'],
  [/^The weights add up to (\S+), the section's weight is (\S+)\.$/, '本组各项合计 $1 分，与分组的 $2 分不符。'],
  [/^Must be above (\w+) \((\S+)\), was (\S+)\.$/, '应大于 $1（$2），现为 $3。'],
  [/^Must not be below (\w+) \((\S+)\), was (\S+)\.$/, '不应小于 $1（$2），现为 $3。'],
  [/^Must be at least (\S+) above (\w+), or.*$/, '应比 $2 至少大 $1，否则差一点点就失去全部分数。'],
  [/^Must be above 0, for this criterion cannot fail a call either\.$/, '不能一票否决的评分项，分值应大于 0。'],
  [/^Must be above 0, or leave it out\.$/, '应大于 0，或留空。'],
  [/^There is another (\S+)\.$/, '与另一项重复：$1。'],
  [/^Low or high must be above 0\.$/, '低侧或高侧至少一侧要大于 0。'],
  [/^Must be a list of 1 to (\d+) objects\.$/, '应有 1 到 $1 项。'],
  [/^Must have noneBelow with fullFrom.*$/, '至少一侧要扣分。'],
];

/** The words that a fault uses for the points of a curve, as the page names them. */
export function cardFault(message: string, language: UiLanguage, names: Readonly<Record<string, string>>): string {
  const rule = language === 'zh-CN' ? chinese.find(([pattern]) => pattern.test(message)) : undefined;
  const said = rule ? message.replace(...rule) : message;
  return said.replace(/\b(noneBelow|fullFrom|fullTo|noneAbove)\b/g, (name) => names[name] ?? name);
}
