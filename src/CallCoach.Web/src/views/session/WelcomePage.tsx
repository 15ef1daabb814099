import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useTexts } from '../../hooks/appContext';
import { useTitle } from '../../hooks/useTitle';
import { session } from '../../live/rest/session';
import { errorText } from '../../texts';
import { passwordRules } from '../parts/passwordRules';
import { SessionFrame } from './SessionFrame';

/** Where a one-time link leads, the first administrator's, an invitation or a reset: a password is chosen, and one is in. */
export function WelcomePage() {
  const texts = useTexts();
  const words = texts.welcome;
  const token = useSearchParams()[0].get('token');
  const go = useNavigate();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(token ? null : words.noToken);
  useTitle(words.title);
  const open = async ({ password }: { password: string }) => {
    setBusy(true);
    setFault(null);
    try {
      await session.openLink(token ?? '', password);
      await go('/live', { replace: true });
    } catch (problem) {
      setFault(errorText(texts, problem));
      setBusy(false);
    }
  };
  return (
    <SessionFrame title={words.title} lead={texts.invite.welcomeLead}>
      <Form layout="vertical" requiredMark={false} onFinish={open} disabled={busy || !token}>
        <div role="alert">{fault && <p className="session-fault">{fault}</p>}</div>
        <Form.Item name="password" label={words.password} rules={passwordRules(texts)}>
          <Input.Password size="large" autoComplete="new-password" />
        </Form.Item>
        <Form.Item
          name="repeat" label={words.repeat} dependencies={['password']}
          rules={[({ getFieldValue }) => ({ validator: (_, repeat) => repeat === getFieldValue('password') ? Promise.resolve() : Promise.reject(new Error(words.mismatch)) })]}
        >
          <Input.Password size="large" autoComplete="new-password" />
        </Form.Item>
        <Button type="primary" size="large" htmlType="submit" block loading={busy}>{words.submit}</Button>
      </Form>
    </SessionFrame>
  );
}
