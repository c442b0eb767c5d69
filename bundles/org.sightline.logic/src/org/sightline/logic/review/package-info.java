/** Where reality left the plan: in doing, in believing, in the environment, or in the logic itself. */
package org.sightline.logic.review;
