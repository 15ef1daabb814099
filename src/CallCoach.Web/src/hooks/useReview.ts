import { useCallback } from 'react';
import { reviews, type Review } from '../live/rest/reviews';
import { useLoad, type Load } from './useLoad';

/** The review of a call, as far as the user may read it; `null` where there is none. */
export function useReview(callId: string): Load<Review | null> {
  return useLoad(useCallback((signal: AbortSignal) => reviews.get(callId, signal), [callId]));
}
