import { LogoutOutlined, MoonOutlined, SettingOutlined, SunOutlined } from '@ant-design/icons';
import { Dropdown } from 'antd';
import { useNavigate } from 'react-router';
import { useSession, useTexts } from '../../hooks/appContext';
import { useLight } from './light';

export function AccountMenu() {
  const { me, signOut } = useSession();
  const { nav, live } = useTexts();
  const { light, toggle } = useLight();
  const go = useNavigate();
  const items = [
    { key: 'who', label: <><b>{me.name}</b><br /><small>{me.email}</small></>, disabled: true },
    { type: 'divider' as const },
    { key: 'light', icon: light === 'dark' ? <SunOutlined /> : <MoonOutlined />, label: light === 'dark' ? live.light : live.dark, onClick: toggle },
    { key: 'settings', icon: <SettingOutlined />, label: nav.settings, onClick: () => void go('/settings') },
    { key: 'out', icon: <LogoutOutlined />, label: nav.signOut, onClick: () => void signOut() },
  ];
  return (
    <Dropdown menu={{ items }} trigger={['click']} placement="bottomRight">
      <button type="button" className="account" aria-label={nav.menu}>{initial(me.name)}</button>
    </Dropdown>
  );
}

/** The last character of a Chinese name, the first letter of another. */
function initial(name: string): string {
  const characters = Array.from(name.trim());
  return (/\p{Script=Han}/u.test(name) ? characters.at(-1) : characters[0]?.toUpperCase()) ?? '?';
}
