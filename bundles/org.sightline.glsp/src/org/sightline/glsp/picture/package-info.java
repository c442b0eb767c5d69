/**
 * What is shown: a view of the plan's texts at one moment, as a picture, and the picture as a GModel. A
 * {@link org.sightline.glsp.picture.Shown} has a model of its own, which nobody changes; it is used by one thread at a time.
 */
package org.sightline.glsp.picture;
