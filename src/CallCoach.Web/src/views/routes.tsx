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
      { path: 'calls/clips', lazy: async () => ({ Component: (await import('./reviews/ClipsPage')).ClipsPage }) },
      { path: 'calls/compare', lazy: async () => ({ Component: (await import('./compare/ComparePage')).ComparePage }) },
      { path: 'calls/:callId', lazy: async () => ({ Component: (await import('./call/CallPage')).CallPage }) },
      { path: 'calls/:callId/report', lazy: async () => ({ Component: (await import('./report/ReportPage')).ReportPage }) },
      { path: 'reviews', lazy: async () => ({ Component: (await import('./reviews/QueuePage')).QueuePage }) },
      { path: 'reviews/calibrations', lazy: async () => ({ Component: (await import('./reviews/CalibrationsPage')).CalibrationsPage }) },
      { path: 'reviews/calibrations/:teamId/:calibrationId', lazy: async () => ({ Component: (await import('./reviews/CalibrationPage')).CalibrationPage }) },
      { path: 'board', lazy: async () => ({ Component: (await import('./board/BoardPage')).BoardPage }) },
      { path: 'board/learned', lazy: async () => ({ Component: (await import('./learning/LearnedPage')).LearnedPage }) },
      { path: 'progress', lazy: async () => ({ Component: (await import('./board/ProgressPage')).ProgressPage }) },
      { path: 'practice/drills', lazy: async () => ({ Component: (await import('./drills/DrillsPage')).DrillsPage }) },
      { path: 'practice/drills/:drillId', lazy: async () => ({ Component: (await import('./drills/DrillPage')).DrillPage }) },
      { path: 'practice/attempts/:attemptId', lazy: async () => ({ Component: (await import('./drills/AttemptPage')).AttemptPage }) },
      { path: 'practice', lazy: async () => ({ Component: (await import('./practice/TodayPage')).TodayPage }) },
      { path: 'practice/scripts', lazy: async () => ({ Component: (await import('./practice/ScriptsPage')).ScriptsPage }) },
      { path: 'practice/scripts/:teamId/:scriptId', lazy: async () => ({ Component: (await import('./practice/ScriptEditPage')).ScriptEditPage }) },
      { path: 'practice/scripts/:teamId/:scriptId/run', lazy: async () => ({ Component: (await import('./practice/ScriptRunPage')).ScriptRunPage }) },
      { path: 'practice/assignments', lazy: async () => ({ Component: (await import('./practice/AssignmentsPage')).AssignmentsPage }) },
      { path: 'practice/assignments/:teamId/:assignmentId', lazy: async () => ({ Component: (await import('./practice/AssignmentPage')).AssignmentPage }) },
      { path: 'practice/progress', element: <Navigate to="/progress" replace /> },
      { path: 'settings/:section?', lazy: async () => ({ Component: (await import('./settings/SettingsPage')).SettingsPage }) },
      { path: '*', element: <NotFoundPage /> },
    ],
  },
]);
