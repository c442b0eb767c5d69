/** Whether the goals of the departments add up to the goal of the company. */
package org.sightline.logic.alignment;
