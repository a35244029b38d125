import { RouterProvider } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { maakRouter } from './routes.tsx';

/** Makes the work behind the door: the frame, and the screens inside it. Resolves when the start page can be painted. */
export async function maakWerk(): Promise<ComponentType> {
  const router = maakRouter();
  // Otherwise the window would be blank between the door and the start page.
  await router.load();
  return function Werk() {
    return <RouterProvider router={router} />;
  };
}
