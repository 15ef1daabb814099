import { http } from './http';

/** The customer agrees: the call is heard from now on. */
export const giveConsent = (callId: string) => http.post<undefined>(`/calls/${callId}/consent`);
