import { createBrowserRouter, Navigate } from 'react-router';
import { ErrorPage } from './shell/ErrorPage';
import { NotFoundPage } from './shell/NotFoundPage';
import { SignedInShell } from './shell/SignedInShell';

/** While the first page's code is on its way. */
function Nothing() {
  return null;
}

/** A page's code is loaded when the page is opened. */
export const router = createBrowserRouter([
  { path: '/sign-in', errorElement: <ErrorPage />, HydrateFallback: Nothing, lazy: async () => ({ Component: (await import('./session/SignInPage')).SignInPage }) },
  { path: '/welcome', errorElement: <ErrorPage />, HydrateFallback: Nothing, lazy: async () => ({ Component: (await import('./session/WelcomePage')).WelcomePage }) },
  {
    path: '/',
    element: <SignedInShell />,
    errorElement: <ErrorPage />,
    HydrateFallback: Nothing,
    children: [
      { index: true, element: <Navigate to="/live" replace /> },
      { path: 'live', lazy: async () => ({ Component: (await import('./live/LivePage')).LivePage }) },
      { path: 'live/:callId', lazy: async () => ({ Component: (await import('./live/WatchPage')).WatchPage }) },
      { path: 'capture', lazy: async () => ({ Component: (await import('./capture/CapturePage')).CapturePage }) },
      { path: 'calls', lazy: async () => ({ Component: (await import('./calls/CallsPage')).CallsPage }) },
      { path: 'calls/said', lazy: async () => ({ Component: (await import('./calls/SaidPage')).SaidPage }) },
      { path: 'calls/:callId', lazy: async () => ({ Component: (await import('./call/CallPage')).CallPage }) },
      { path: 'settings/:section?', lazy: async () => ({ Component: (await import('./settings/SettingsPage')).SettingsPage }) },
      { path: '*', element: <NotFoundPage /> },
    ],
  },
]);
