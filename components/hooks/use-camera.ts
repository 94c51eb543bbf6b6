'use client';

import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { Camera, type CameraParts, type CameraState } from '@/lib/store/camera';

function browserParts(): CameraParts {
  return {
    media: navigator.mediaDevices as MediaDevices | undefined, // missing on insecure pages
    secure: window.isSecureContext,
    permission: async () => {
      try {
        return (await navigator.permissions.query({ name: 'camera' })).state;
      } catch {
        return null; // a browser that does not know this permission
      }
    },
  };
}

/** A camera for as long as the component is shown; it is off while the page is hidden. */
export function useCamera(): [CameraState, Camera] {
  const [camera] = useState(() => new Camera(browserParts()));
  useEffect(() => {
    const pauseWhenHidden = () => {
      if (document.visibilityState === 'hidden') camera.pause();
    };
    document.addEventListener('visibilitychange', pauseWhenHidden);
    return () => {
      document.removeEventListener('visibilitychange', pauseWhenHidden);
      camera.stop();
    };
  }, [camera]);
  return [useStore(camera.store), camera];
}
