import { useCallback } from 'react';
import { Problem } from '../live/rest/http';
import { reviews, type Review } from '../live/rest/reviews';
import { useLoad, type Load } from './useLoad';

/** The review of a call, as far as the user may read it; `null` where there is none. */
export function useReview(callId: string): Load<Review | null> {
  return useLoad(useCallback(async (signal: AbortSignal) => {
    try {
      return await reviews.get(callId, signal);
    } catch (problem) {
      if (problem instanceof Problem && problem.status === 404) return null;
      throw problem;
    }
  }, [callId]));
}
