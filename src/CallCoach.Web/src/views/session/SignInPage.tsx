import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useTexts } from '../../hooks/appContext';
import { useTitle } from '../../hooks/useTitle';
import { session } from '../../live/rest/session';
import { errorText } from '../../texts';
import { SessionFrame } from './SessionFrame';

/** Only paths of this application are gone back to: an address that somebody put into the link is not. */
export function safeNext(next: string | null): string {
  return next && /^\/(?![/\\])/.test(next) ? next : '/live';
}

export function SignInPage() {
  const texts = useTexts();
  const words = texts.signIn;
  const [search] = useSearchParams();
  const go = useNavigate();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  useTitle(words.title);
  const signIn = async ({ email, password }: { email: string; password: string }) => {
    setBusy(true);
    setFault(null);
    try {
      await session.signIn(email.trim(), password);
      await go(safeNext(search.get('next')), { replace: true });
    } catch (problem) {
      setFault(errorText(texts, problem));
      setBusy(false);
    }
  };
  return (
    <SessionFrame title={words.title} lead={words.lead}>
      <Form layout="vertical" requiredMark={false} onFinish={signIn} disabled={busy}>
        <div role="alert">{fault && <p className="session-fault">{fault}</p>}</div>
        <Form.Item name="email" label={words.email} rules={[{ required: true, whitespace: true, message: words.needEmail }]}>
          <Input size="large" autoComplete="username" inputMode="email" />
        </Form.Item>
        <Form.Item name="password" label={words.password} rules={[{ required: true, message: words.needPassword }]}>
          <Input.Password size="large" autoComplete="current-password" />
        </Form.Item>
        <Button type="primary" size="large" htmlType="submit" block loading={busy}>{words.submit}</Button>
      </Form>
      <small>{words.forgot}</small>
    </SessionFrame>
  );
}
