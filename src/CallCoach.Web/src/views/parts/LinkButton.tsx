import { Button, type ButtonProps } from 'antd';
import { useHref, useLinkClickHandler } from 'react-router';

/** A link that looks like a button: one element, so that every browser follows it, keyboards stop at it once, and it opens in a new tab. */
export function LinkButton({ to, ...look }: { to: string } & Omit<ButtonProps, 'href' | 'onClick'>) {
  const href = useHref(to);
  const follow = useLinkClickHandler<HTMLElement>(to);
  return <Button {...look} href={href} onClick={follow} />;
}
